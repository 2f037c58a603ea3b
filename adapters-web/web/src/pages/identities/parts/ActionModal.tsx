export { ActionDialog as ActionModal } from '../../../components/ActionDialog';
