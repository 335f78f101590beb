# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmAttestationReport``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.TpmAttestationReport",
    wire_name="HostTpmAttestationReport",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "tpmPcrValues",
            "vim.host.TpmDigestInfo",
            array=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "tpmEvents",
            "vim.host.TpmEventLogEntry",
            array=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("tpmLogReliable", "boolean", since="vim.version.version8", rank=8),
    ),
)
class TpmAttestationReport(vmodl.DynamicData):
    """The data object ``vim.host.TpmAttestationReport``, on the wire ``HostTpmAttestationReport``.

    Fields:
        - ``tpmPcrValues``: List of ``vim.host.TpmDigestInfo``, required.
        - ``tpmEvents``: List of ``vim.host.TpmEventLogEntry``, required.
        - ``tpmLogReliable``: ``boolean``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmAttestationReport.rst``
    """

    tpmPcrValues: _rt.Field[list[vim.host.TpmDigestInfo], Iterable[vim.host.TpmDigestInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.TpmDigestInfo``, required. Since vSphere API 5.1."""
    tpmEvents: _rt.Field[list[vim.host.TpmEventLogEntry], Iterable[vim.host.TpmEventLogEntry]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.TpmEventLogEntry``, required. Since vSphere API 5.1."""
    tpmLogReliable: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
