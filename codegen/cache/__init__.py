"""What earlier runs have found, kept by what it was made of, so that it need not be made again."""
