# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmHookFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmHookFailed", wire_name="VmHookFailed", since="eam.version.version9_0", rank=19
)
class VmHookFailed(eam.issue.VmIssue):
    """The data object ``eam.issue.VmHookFailed``.

    Since:
        eam API 9.0.0.0 (``eam.version.version9_0``)

    Source:
        ``eam/issue/VmHookFailed.rst``
    """
