# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.IncompatibleHostVersion``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.IncompatibleHostVersion",
    wire_name="IncompatibleHostVersion",
    since="eam.version.version1",
    rank=1,
)
class IncompatibleHostVersion(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.IncompatibleHostVersion``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/IncompatibleHostVersion.rst``
    """
