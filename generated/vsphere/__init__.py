# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Typed bindings, made from the API's reference."""

from typing import TYPE_CHECKING

from vsphere import _runtime as _rt
from vsphere._runtime import GatePolicy as GatePolicy
from vsphere._runtime import MissingType as MissingType
from vsphere._runtime import NoTransport as NoTransport
from vsphere._runtime import NotConnected as NotConnected
from vsphere._runtime import Outcome as Outcome
from vsphere._runtime import OwnedTask as OwnedTask
from vsphere._runtime import PrivilegesUnknown as PrivilegesUnknown
from vsphere._runtime import Session as Session
from vsphere._runtime import Stub as Stub
from vsphere._runtime import TaskCancelled as TaskCancelled
from vsphere._runtime import TaskTimeout as TaskTimeout
from vsphere._runtime import UnsupportedVersion as UnsupportedVersion
from vsphere._runtime import UnsupportedVersionWarning as UnsupportedVersionWarning
from vsphere._runtime import Version as Version
from vsphere._runtime import WaitInterrupted as WaitInterrupted
from vsphere._runtime import as_completed as as_completed
from vsphere._runtime import connect as connect
from vsphere._runtime import describe as describe
from vsphere._runtime import versions as versions
from vsphere._runtime import wait_for_tasks as wait_for_tasks

if TYPE_CHECKING:
    from vsphere import simulator as simulator
    from vsphere import vim as vim
    from vsphere import vmodl as vmodl
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {},
        (
            "simulator",
            "vim",
            "vmodl",
        ),
    )

__all__ = [
    "GatePolicy",
    "MissingType",
    "NoTransport",
    "NotConnected",
    "Outcome",
    "OwnedTask",
    "PrivilegesUnknown",
    "Session",
    "Stub",
    "TaskCancelled",
    "TaskTimeout",
    "UnsupportedVersion",
    "UnsupportedVersionWarning",
    "Version",
    "WaitInterrupted",
    "as_completed",
    "connect",
    "describe",
    "simulator",
    "versions",
    "vim",
    "vmodl",
    "wait_for_tasks",
]
