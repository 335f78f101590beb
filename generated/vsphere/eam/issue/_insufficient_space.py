# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.InsufficientSpace``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.InsufficientSpace",
    wire_name="InsufficientSpace",
    since="eam.version.version1",
    rank=1,
)
class InsufficientSpace(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.InsufficientSpace``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/InsufficientSpace.rst``
    """
