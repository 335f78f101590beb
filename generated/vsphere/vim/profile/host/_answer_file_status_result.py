# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.AnswerFileStatusResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.profile.host.AnswerFileStatusResult",
    wire_name="AnswerFileStatusResult",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("checkedTime", "dateTime", since="vim.version.version7", rank=7),
        _rt.Property("host", "vim.HostSystem", since="vim.version.version7", rank=7),
        _rt.Property("status", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "error",
            "vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class AnswerFileStatusResult(vmodl.DynamicData):
    """The data object ``vim.profile.host.AnswerFileStatusResult``.

    Fields:
        - ``checkedTime``: ``dateTime``, required.
        - ``host``: ``vim.HostSystem``, required.
        - ``status``: ``string``, required.
        - ``error``: List of ``vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError``,
          optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/profile/host/AnswerFileStatusResult.rst``
    """

    @_rt.data(
        "vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError",
        wire_name="AnswerFileStatusError",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "userInputPath",
                "vim.profile.ProfilePropertyPath",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "errMsg", "vmodl.LocalizableMessage", since="vim.version.version7", rank=7
            ),
        ),
    )
    class AnswerFileStatusError(vmodl.DynamicData):
        """The data object ``vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError``.

        Fields:
            - ``userInputPath``: ``vim.profile.ProfilePropertyPath``, required.
            - ``errMsg``: ``vmodl.LocalizableMessage``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/host/AnswerFileStatusResult/AnswerFileStatusError.rst``
        """

        userInputPath: vim.profile.ProfilePropertyPath = _rt.UNSET
        """``vim.profile.ProfilePropertyPath``, required. Since vSphere API 5.0."""
        errMsg: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 5.0."""

    checkedTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 5.0."""
    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 5.0."""
    status: str = ""
    """``string``, required. Since vSphere API 5.0."""
    error: _rt.Field[
        list[vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError],
        Iterable[vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError],
    ] = _rt.EMPTY
    """List of ``vim.profile.host.AnswerFileStatusResult.AnswerFileStatusError``, optional. Since
    vSphere API 5.0.
    """
