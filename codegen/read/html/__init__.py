"""HTML of descriptions as prose: inside of Markdown, and on pages of the HTML reference."""
