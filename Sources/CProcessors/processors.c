#define _GNU_SOURCE
#include "processors.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#ifdef __linux__
#include <sched.h>
#endif

typedef struct {
  void (*run)(void *);
  void *context;
#ifdef __linux__
  cpu_set_t allowed;
  int is_placed;
#endif
} Start;

static void *begin(void *given) {
  Start start = *(Start *)given;
  free(given);
#ifdef __linux__
  if (start.is_placed) sched_setaffinity(0, sizeof start.allowed, &start.allowed);
#endif
  start.run(start.context);
  return NULL;
}

#ifdef __linux__
/// Has threads begin on any processor that the process may use but the caller's.
static void place(pthread_attr_t *attributes, Start *start) {
  int own = sched_getcpu();
  start->is_placed = 0;
  if (own < 0 || own >= CPU_SETSIZE) return;
  if (sched_getaffinity(0, sizeof start->allowed, &start->allowed) != 0) return;
  cpu_set_t others = start->allowed;
  CPU_CLR(own, &others);
  if (CPU_COUNT(&others) == 0) return;
  start->is_placed = pthread_attr_setaffinity_np(attributes, sizeof others, &others) == 0;
}
#endif

int start_thread_elsewhere(void (*run)(void *), void *context) {
  Start *start = malloc(sizeof *start);
  if (start == NULL) return ENOMEM;
  start->run = run;
  start->context = context;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
#ifdef __linux__
  place(&attributes, start);
#endif
  pthread_t thread;
  int error = pthread_create(&thread, &attributes, begin, start);
  pthread_attr_destroy(&attributes);
  if (error != 0) free(start);
  return error;
}

int count_processors(void) {
#ifdef __linux__
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) return CPU_COUNT(&allowed);
#endif
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 ? (int)count : 1;
}
