// DanVan
