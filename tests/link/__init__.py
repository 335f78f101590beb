"""Tests of linking, one file for each pass."""
