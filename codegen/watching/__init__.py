"""What a run depends on, and whether any of it has changed since."""
