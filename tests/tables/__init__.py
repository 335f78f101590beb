"""Tests of auditing, on the tables of an invented shop and on those of pyVmomi."""
