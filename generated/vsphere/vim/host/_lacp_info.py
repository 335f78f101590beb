# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LACPInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.LACPInfo",
    wire_name="LACPInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("dvsName", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "lags",
            "vim.host.LAGInfo",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class LACPInfo(vmodl.DynamicData):
    """The data object ``vim.host.LACPInfo``.

    Fields:
        - ``dvsName``: ``string``, required.
        - ``lags``: List of ``vim.host.LAGInfo``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/LACPInfo.rst``
    """

    dvsName: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    lags: _rt.Field[list[vim.host.LAGInfo], Iterable[vim.host.LAGInfo]] = _rt.EMPTY
    """List of ``vim.host.LAGInfo``, optional. Since vSAN 7.0U3."""
