# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.InvalidAgencyScope``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vim


@_rt.fault(
    "eam.fault.InvalidAgencyScope",
    wire_name="InvalidAgencyScope",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "unknownComputeResource",
            "vim.ComputeResource",
            array=True,
            optional=True,
            since="eam.version.version1",
            rank=1,
        ),
    ),
)
class InvalidAgencyScope(eam.fault.EamFault):
    """The fault ``eam.fault.InvalidAgencyScope``.

    Fields:
        - ``unknownComputeResource``: List of ``vim.ComputeResource``, optional.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/InvalidAgencyScope.rst``
    """

    unknownComputeResource: _rt.Field[list[vim.ComputeResource], Iterable[vim.ComputeResource]] = (
        _rt.EMPTY
    )
    """List of ``vim.ComputeResource``, optional. Since eam API 1.0."""
