"""Tests of the simulated server, through the generated package as its users have it."""
