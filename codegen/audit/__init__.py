"""Auditing: the linked API against the type tables that come with an SDK."""
