"""Markdown: mistune's tokens as blocks, blocks as outline."""
