# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.DisabledClusterFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vim


@_rt.fault(
    "eam.fault.DisabledClusterFault",
    wire_name="DisabledClusterFault",
    since="eam.version.version7_6",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "disabledComputeResource",
            "vim.ComputeResource",
            array=True,
            optional=True,
            since="eam.version.version7_6",
            rank=16,
        ),
    ),
)
class DisabledClusterFault(eam.fault.EamAppFault):
    """The fault ``eam.fault.DisabledClusterFault``.

    Fields:
        - ``disabledComputeResource``: List of ``vim.ComputeResource``, optional.

    Since:
        eam API 7.6 (``eam.version.version7_6``)

    Source:
        ``eam/fault/DisabledClusterFault.rst``
    """

    disabledComputeResource: _rt.Field[list[vim.ComputeResource], Iterable[vim.ComputeResource]] = (
        _rt.EMPTY
    )
    """List of ``vim.ComputeResource``, optional. Since eam API 7.6."""
