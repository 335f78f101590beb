# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmInaccessible``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmInaccessible", wire_name="VmInaccessible", since="eam.version.version8_3", rank=18
)
class VmInaccessible(eam.issue.VmIssue):
    """The data object ``eam.issue.VmInaccessible``.

    Since:
        eam API 8.3 (``eam.version.version8_3``)

    Source:
        ``eam/issue/VmInaccessible.rst``
    """
