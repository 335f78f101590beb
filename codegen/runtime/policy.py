"""What happens to a call that the connected server is too old for, and what is raised or warned of then."""

from __future__ import annotations

from enum import StrEnum

from .version import Version


class GatePolicy(StrEnum):
    """What happens to a call that the connected server is too old for."""

    STRICT = "strict"
    """``UnsupportedVersion`` is raised and nothing is sent."""
    WARN = "warn"
    """``UnsupportedVersionWarning`` is issued and the call is sent."""
    OFF = "off"
    """The call is sent."""


class UnsupportedVersion(Exception):
    """Something was used that the connected server's version lacks.

    Attributes:
        what: The method, parameter or property, such as ``vim.TaskManager.CreateTask(parentTaskKey)``.
        needs: The version that brought it.
        has: The version that the server speaks.
    """

    def __init__(self, what: str, needs: Version, has: Version) -> None:
        super().__init__(what, needs, has)
        self.what = what
        self.needs = needs
        self.has = has

    def __str__(self) -> str:
        return f"{self.what} needs {self.needs}; the server has {self.has}"


class UnsupportedVersionWarning(UserWarning):
    """Something was used that the connected server's version lacks, under the policy ``warn``."""
