"""Sessions, roles and permissions, as clients see and change them."""
