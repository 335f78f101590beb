"""What only static checkers read, under a name that they know and that is never true at run time.

Documentation tools set ``typing.TYPE_CHECKING`` to true while they import a package. Imports for checkers are
circular by nature, so modules of generated packages ask this name.
"""

TYPE_CHECKING: bool = False
