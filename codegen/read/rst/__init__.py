"""RST: docutils' doctree as rows, rows as outline."""
