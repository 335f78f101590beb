"""Pages of the HTML reference."""
