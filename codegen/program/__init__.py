"""What stages may know of the program that runs them: what came with it, and whom to tell of progress."""
