# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TpmEventDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.TpmEventDetails",
    wire_name="HostTpmEventDetails",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("dataHash", "byte", array=True, since="vim.version.version8", rank=8),
        _rt.Property(
            "dataHashMethod", "string", optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class TpmEventDetails(vmodl.DynamicData):
    """The data object ``vim.host.TpmEventDetails``, on the wire ``HostTpmEventDetails``.

    Fields:
        - ``dataHash``: List of ``byte``, required.
        - ``dataHashMethod``: ``string``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/host/TpmEventDetails.rst``
    """

    dataHash: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, required. Since vSphere API 5.1."""
    dataHashMethod: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
