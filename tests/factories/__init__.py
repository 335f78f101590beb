"""Facts made by hand, as documents state them and as linking leaves them, for the tests of all rooms."""
