# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.Fru``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.Fru",
    wire_name="HostFru",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("type", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("partName", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("partNumber", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("manufacturer", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "serialNumber", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "mfgTimeStamp", "dateTime", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class Fru(vmodl.DynamicData):
    """The data object ``vim.host.Fru``, on the wire ``HostFru``.

    Fields:
        - ``type``: ``string``, required.
        - ``partName``: ``string``, required.
        - ``partNumber``: ``string``, required.
        - ``manufacturer``: ``string``, required.
        - ``serialNumber``: ``string``, optional.
        - ``mfgTimeStamp``: ``dateTime``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/host/Fru.rst``
    """

    @_rt.enum("vim.host.Fru.FruType", wire_name="HostFruFruType")
    class FruType(_rt.VimEnum):
        """The enum ``vim.host.Fru.FruType``, on the wire ``HostFruFruType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/Fru/FruType.rst``
        """

        undefined = "undefined"
        """The value ``undefined``."""
        board = "board"
        """The value ``board``."""
        product = "product"
        """The value ``product``."""

    type: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    partName: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    partNumber: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    manufacturer: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    serialNumber: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    mfgTimeStamp: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 8.0.0.1."""
