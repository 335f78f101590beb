"""What SDKs know of the API: their type tables, as values."""
