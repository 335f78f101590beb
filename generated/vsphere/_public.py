# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Names of the runtime for the root package."""

from ._runtime import Byte as Byte
from ._runtime import Float as Float
from ._runtime import GatePolicy as GatePolicy
from ._runtime import Long as Long
from ._runtime import MissingType as MissingType
from ._runtime import NotConnected as NotConnected
from ._runtime import Outcome as Outcome
from ._runtime import OwnedTask as OwnedTask
from ._runtime import PrivilegesUnknown as PrivilegesUnknown
from ._runtime import Session as Session
from ._runtime import Short as Short
from ._runtime import Stub as Stub
from ._runtime import TaskCancelled as TaskCancelled
from ._runtime import TaskOf as TaskOf
from ._runtime import TaskTimeout as TaskTimeout
from ._runtime import TransportError as TransportError
from ._runtime import UnsupportedVersion as UnsupportedVersion
from ._runtime import UnsupportedVersionWarning as UnsupportedVersionWarning
from ._runtime import Version as Version
from ._runtime import WaitInterrupted as WaitInterrupted
from ._runtime import as_completed as as_completed
from ._runtime import connect as connect
from ._runtime import describe as describe
from ._runtime import extension as extension
from ._runtime import from_pyvmomi as from_pyvmomi
from ._runtime import json_default as json_default
from ._runtime import resume as resume
from ._runtime import versions as versions
from ._runtime import wait_for_tasks as wait_for_tasks

__all__ = (
    "Byte",
    "Float",
    "GatePolicy",
    "Long",
    "MissingType",
    "NotConnected",
    "Outcome",
    "OwnedTask",
    "PrivilegesUnknown",
    "Session",
    "Short",
    "Stub",
    "TaskCancelled",
    "TaskOf",
    "TaskTimeout",
    "TransportError",
    "UnsupportedVersion",
    "UnsupportedVersionWarning",
    "Version",
    "WaitInterrupted",
    "as_completed",
    "connect",
    "describe",
    "extension",
    "from_pyvmomi",
    "json_default",
    "resume",
    "versions",
    "wait_for_tasks",
)
