"""Making files and putting them where they belong: what emit and export have in common."""
