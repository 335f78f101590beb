"""Mutation testing: one small fault at a time, and whether any test tells. See docs/testing.md."""
