# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AnswerFileUpdateFailed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.AnswerFileUpdateFailed",
    wire_name="AnswerFileUpdateFailed",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "failure",
            "vim.fault.AnswerFileUpdateFailed.UpdateFailure",
            array=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class AnswerFileUpdateFailed(vim.fault.VimFault):
    """The fault ``vim.fault.AnswerFileUpdateFailed``.

    Fields:
        - ``failure``: List of ``vim.fault.AnswerFileUpdateFailed.UpdateFailure``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/AnswerFileUpdateFailed.rst``
    """

    @_rt.data(
        "vim.fault.AnswerFileUpdateFailed.UpdateFailure",
        wire_name="AnswerFileUpdateFailure",
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
    class UpdateFailure(vmodl.DynamicData):
        """The data object ``vim.fault.AnswerFileUpdateFailed.UpdateFailure``, on the wire ``AnswerFileUpdateFailure``.

        Fields:
            - ``userInputPath``: ``vim.profile.ProfilePropertyPath``, required.
            - ``errMsg``: ``vmodl.LocalizableMessage``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/AnswerFileUpdateFailed/UpdateFailure.rst``
        """

        userInputPath: vim.profile.ProfilePropertyPath = _rt.UNSET
        """``vim.profile.ProfilePropertyPath``, required. Since vSphere API 5.0."""
        errMsg: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 5.0."""

    failure: _rt.Field[
        list[vim.fault.AnswerFileUpdateFailed.UpdateFailure],
        Iterable[vim.fault.AnswerFileUpdateFailed.UpdateFailure],
    ] = _rt.EMPTY
    """List of ``vim.fault.AnswerFileUpdateFailed.UpdateFailure``, required. Since vSphere API
    5.0.
    """
