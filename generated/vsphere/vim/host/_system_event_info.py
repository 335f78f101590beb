# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SystemEventInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.SystemEventInfo",
    wire_name="SystemEventInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("recordId", "long", since="vim.version.version11", rank=11),
        _rt.Property("when", "string", since="vim.version.version11", rank=11),
        _rt.Property("selType", "long", since="vim.version.version11", rank=11),
        _rt.Property("message", "string", since="vim.version.version11", rank=11),
        _rt.Property("sensorNumber", "long", since="vim.version.version11", rank=11),
    ),
)
class SystemEventInfo(vmodl.DynamicData):
    """The data object ``vim.host.SystemEventInfo``.

    Fields:
        - ``recordId``: ``long``, required.
        - ``when``: ``string``, required.
        - ``selType``: ``long``, required.
        - ``message``: ``string``, required.
        - ``sensorNumber``: ``long``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/SystemEventInfo.rst``
    """

    recordId: int = 0
    """``long``, required. Since vSphere API 6.5."""
    when: str = ""
    """``string``, required. Since vSphere API 6.5."""
    selType: int = 0
    """``long``, required. Since vSphere API 6.5."""
    message: str = ""
    """``string``, required. Since vSphere API 6.5."""
    sensorNumber: int = 0
    """``long``, required. Since vSphere API 6.5."""
