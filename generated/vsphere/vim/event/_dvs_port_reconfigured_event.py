# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortReconfiguredEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortReconfiguredEvent",
    wire_name="DvsPortReconfiguredEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", array=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "configChanges",
            "vim.event.ChangesInfoEventArgument",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class DvsPortReconfiguredEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortReconfiguredEvent``.

    Fields:
        - ``portKey``: List of ``string``, required.
        - ``configChanges``: List of ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere
          API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortReconfiguredEvent.rst``
    """

    portKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
    configChanges: _rt.Field[
        list[vim.event.ChangesInfoEventArgument], Iterable[vim.event.ChangesInfoEventArgument]
    ] = _rt.EMPTY
    """List of ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
