"""Views and the search index: how clients find entities."""
