#pragma once

// How many processors there are, and threads that begin on another one.

/// How many processors the process may use; one where the system does not say.
int count_processors(void);

/// Begins a function on a new thread, on another processor than the caller's if the process may use
/// another.
///
/// Linux may begin a thread on the processor of the thread that started it, and let the two take
/// turns there for ten milliseconds and more while another processor is idle. Where the thread runs
/// later is left to the system.
///
/// The result is zero, or the number of the error for which there is no new thread.
int start_thread_elsewhere(void (*_Nonnull run)(void *_Nonnull), void *_Nonnull context);
