# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FaultDomainResourceCheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.FaultDomainResourceCheckResult",
    wire_name="VsanFaultDomainResourceCheckResult",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "hosts",
            "vim.vsan.HostResourceCheckResult",
            array=True,
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
    ),
)
class FaultDomainResourceCheckResult(vim.vsan.EntityResourceCheckDetails):
    """The data object ``vim.vsan.FaultDomainResourceCheckResult``, on the wire ``VsanFaultDomainResourceCheckResult``.

    Fields:
        - ``hosts``: List of ``vim.vsan.HostResourceCheckResult``, optional.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/FaultDomainResourceCheckResult.rst``
    """

    hosts: _rt.Field[
        list[vim.vsan.HostResourceCheckResult], Iterable[vim.vsan.HostResourceCheckResult]
    ] = _rt.EMPTY
    """List of ``vim.vsan.HostResourceCheckResult``, optional. Since vsan API 6.8.7."""
