"""Stage one: documents become outlines, outlines become statements."""
