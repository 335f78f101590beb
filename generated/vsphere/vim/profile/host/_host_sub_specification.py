# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.HostSubSpecification``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.profile.host.HostSubSpecification",
    wire_name="HostSubSpecification",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property("createdTime", "dateTime", since="vim.version.version11", rank=11),
        _rt.Property(
            "data", "byte", array=True, optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "binaryData", "base64Binary", optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class HostSubSpecification(vmodl.DynamicData):
    """The data object ``vim.profile.host.HostSubSpecification``.

    Fields:
        - ``name``: ``string``, required.
        - ``createdTime``: ``dateTime``, required.
        - ``data``: List of ``byte``, optional.
        - ``binaryData``: ``base64Binary``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/profile/host/HostSubSpecification.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    createdTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 6.5."""
    data: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, optional. Since vSphere API 6.5."""
    binaryData: bytes | None = None
    """``base64Binary``, optional. Since vSphere API 6.7."""
