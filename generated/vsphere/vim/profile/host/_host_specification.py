# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.HostSpecification``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.profile.host.HostSpecification",
    wire_name="HostSpecification",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("createdTime", "dateTime", since="vim.version.version11", rank=11),
        _rt.Property(
            "lastModified", "dateTime", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("host", "vim.HostSystem", since="vim.version.version11", rank=11),
        _rt.Property(
            "subSpecs",
            "vim.profile.host.HostSubSpecification",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property("changeID", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class HostSpecification(vmodl.DynamicData):
    """The data object ``vim.profile.host.HostSpecification``.

    Fields:
        - ``createdTime``: ``dateTime``, required.
        - ``lastModified``: ``dateTime``, optional.
        - ``host``: ``vim.HostSystem``, required.
        - ``subSpecs``: List of ``vim.profile.host.HostSubSpecification``, optional.
        - ``changeID``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/profile/host/HostSpecification.rst``
    """

    createdTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 6.5."""
    lastModified: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 6.5."""
    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.5."""
    subSpecs: _rt.Field[
        list[vim.profile.host.HostSubSpecification], Iterable[vim.profile.host.HostSubSpecification]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.HostSubSpecification``, optional. Since vSphere API 6.5."""
    changeID: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
