# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmHookTimedout``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmHookTimedout", wire_name="VmHookTimedout", since="eam.version.version9_0", rank=19
)
class VmHookTimedout(eam.issue.VmIssue):
    """The data object ``eam.issue.VmHookTimedout``.

    Since:
        eam API 9.0.0.0 (``eam.version.version9_0``)

    Source:
        ``eam/issue/VmHookTimedout.rst``
    """
