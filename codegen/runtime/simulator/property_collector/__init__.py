"""The property collector: filters, what they show, and what has changed since."""
