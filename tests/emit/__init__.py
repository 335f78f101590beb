"""Tests of stage four."""
