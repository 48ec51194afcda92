import { IsUUID } from 'class-validator';
import { ACKNOWLEDGEMENTS, type Acknowledgement } from '../../../law/acknowledgement.js';
import { MayOmit, OneOf } from '../../../platform/http/validators.js';

export class AcknowledgementInput {
  /** `seen` when absent. `done` ends no deadline: completing it does. `handed-over` gives the deadline to `toUserId`. */
  @MayOmit()
  @OneOf(ACKNOWLEDGEMENTS)
  kind?: Acknowledgement;

  /** Who has it from now on; with `handed-over` only. */
  @MayOmit()
  @IsUUID()
  toUserId?: string;
}
