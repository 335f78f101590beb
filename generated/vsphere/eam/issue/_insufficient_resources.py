# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.InsufficientResources``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.InsufficientResources",
    wire_name="InsufficientResources",
    since="eam.version.version1",
    rank=1,
)
class InsufficientResources(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.InsufficientResources``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/InsufficientResources.rst``
    """
