# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanProactiveRebalanceInfoEx``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanProactiveRebalanceInfoEx",
    wire_name="VsanProactiveRebalanceInfoEx",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("running", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("startTs", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("stopTs", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "varianceThreshold", "float", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("timeThreshold", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("rateThreshold", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("hostname", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanProactiveRebalanceInfoEx(vmodl.DynamicData):
    """The data object ``vim.host.VsanProactiveRebalanceInfoEx``.

    Fields:
        - ``running``: ``boolean``, optional.
        - ``startTs``: ``dateTime``, optional.
        - ``stopTs``: ``dateTime``, optional.
        - ``varianceThreshold``: ``float``, optional.
        - ``timeThreshold``: ``int``, optional.
        - ``rateThreshold``: ``int``, optional.
        - ``hostname``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanProactiveRebalanceInfoEx.rst``
    """

    running: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    startTs: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    stopTs: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    varianceThreshold: float | None = None
    """``float``, optional. Since vSphere API 5.5."""
    timeThreshold: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    rateThreshold: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    hostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
