# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.AnswerFile``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.profile.host.AnswerFile",
    wire_name="AnswerFile",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "userInput",
            "vim.profile.DeferredPolicyOptionParameter",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("createdTime", "dateTime", since="vim.version.version7", rank=7),
        _rt.Property("modifiedTime", "dateTime", since="vim.version.version7", rank=7),
    ),
)
class AnswerFile(vmodl.DynamicData):
    """The data object ``vim.profile.host.AnswerFile``.

    Fields:
        - ``userInput``: List of ``vim.profile.DeferredPolicyOptionParameter``, optional.
        - ``createdTime``: ``dateTime``, required.
        - ``modifiedTime``: ``dateTime``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/profile/host/AnswerFile.rst``
    """

    userInput: _rt.Field[
        list[vim.profile.DeferredPolicyOptionParameter],
        Iterable[vim.profile.DeferredPolicyOptionParameter],
    ] = _rt.EMPTY
    """List of ``vim.profile.DeferredPolicyOptionParameter``, optional. Since vSphere API 5.0."""
    createdTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 5.0."""
    modifiedTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 5.0."""
