"""What stages may know of the program: what came with it, whom to tell of progress, what plug-ins add."""
