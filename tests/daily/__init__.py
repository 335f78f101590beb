"""Tests of what sessions do for the work of every day."""
