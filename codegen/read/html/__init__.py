"""HTML inside Markdown as prose."""
