"""Tests of ``codegen/changes``."""
