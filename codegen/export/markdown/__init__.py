"""Documents of the Markdown reference."""
