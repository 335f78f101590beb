# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ProfileUpdateFailed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.ProfileUpdateFailed",
    wire_name="ProfileUpdateFailed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "failure",
            "vim.fault.ProfileUpdateFailed.UpdateFailure",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "warnings",
            "vim.fault.ProfileUpdateFailed.UpdateFailure",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class ProfileUpdateFailed(vim.fault.VimFault):
    """The fault ``vim.fault.ProfileUpdateFailed``.

    Fields:
        - ``failure``: List of ``vim.fault.ProfileUpdateFailed.UpdateFailure``, required.
        - ``warnings``: List of ``vim.fault.ProfileUpdateFailed.UpdateFailure``, optional. Since
          vSphere API 6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/ProfileUpdateFailed.rst``
    """

    @_rt.data(
        "vim.fault.ProfileUpdateFailed.UpdateFailure",
        wire_name="ProfileUpdateFailedUpdateFailure",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "profilePath",
                "vim.profile.ProfilePropertyPath",
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "errMsg", "vmodl.LocalizableMessage", since="vim.version.version5", rank=5
            ),
        ),
    )
    class UpdateFailure(vmodl.DynamicData):
        """The data object ``vim.fault.ProfileUpdateFailed.UpdateFailure``, on the wire ``ProfileUpdateFailedUpdateFailure``.

        Fields:
            - ``profilePath``: ``vim.profile.ProfilePropertyPath``, required.
            - ``errMsg``: ``vmodl.LocalizableMessage``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/ProfileUpdateFailed/UpdateFailure.rst``
        """

        profilePath: vim.profile.ProfilePropertyPath = _rt.UNSET
        """``vim.profile.ProfilePropertyPath``, required. Since vSphere API 4.0."""
        errMsg: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 4.0."""

    failure: _rt.Field[
        list[vim.fault.ProfileUpdateFailed.UpdateFailure],
        Iterable[vim.fault.ProfileUpdateFailed.UpdateFailure],
    ] = _rt.EMPTY
    """List of ``vim.fault.ProfileUpdateFailed.UpdateFailure``, required. Since vSphere API 4.0."""
    warnings: _rt.Field[
        list[vim.fault.ProfileUpdateFailed.UpdateFailure],
        Iterable[vim.fault.ProfileUpdateFailed.UpdateFailure],
    ] = _rt.EMPTY
    """List of ``vim.fault.ProfileUpdateFailed.UpdateFailure``, optional. Since vSphere API 6.7."""
